package org.summitwire.ingest.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.summitwire.ingest.submission.Fault;
import org.summitwire.ingest.submission.Reason;

/** The single place where something that was handed in is set aside: one count, one line. */
public final class SetAside {

    private static final Logger log = LoggerFactory.getLogger(SetAside.class);
    private static final int FAULTS_TO_LOG = 3;

    private final MeterRegistry meters;
    private final String service;

    public SetAside(MeterRegistry meters, String service) {
        this.meters = meters;
        this.service = service;
    }

    /**
     * Counts and logs one thing.
     *
     * @param stage where: {@code api} or {@code files}
     * @param coordinates where it came from: address of the sender, or file
     */
    public void count(String stage, Reason reason, String coordinates, List<Fault> faults) {
        meters.counter("summitwire.set.aside", "service", service, "stage", stage, "reason", reason.slug())
                .increment();
        log.warn(
                "set aside stage={} reason={} from=\"{}\" faults={} detail=\"{}\"",
                stage,
                reason.slug(),
                coordinates,
                faults.size(),
                faults.stream().limit(FAULTS_TO_LOG).toList());
    }
}
