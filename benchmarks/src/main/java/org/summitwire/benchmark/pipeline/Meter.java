package org.summitwire.benchmark.pipeline;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the machine and this process say of themselves. */
public final class Meter {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Meter() {}

    /** Processor time of all threads so far, in seconds. */
    public static double processorTime() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }

    /** Processor time of this thread so far, in seconds. */
    static double ownProcessorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** Seconds that the compilers have been at work so far, by the clock: on a busy machine more than processor time. */
    public static double compilingTime() {
        return ManagementFactory.getCompilationMXBean().getTotalCompilationTime() / 1e3;
    }

    /** How many wanted a processor during the last minute, those of others included. */
    public static double load() {
        return SYSTEM.getSystemLoadAverage();
    }

    /** Bytes on the heap that are in use after a collection. */
    public static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Bytes of this process in memory, those outside the heap included; -1 where the system does not say. */
    public static long resident() throws IOException {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(-1);
    }
}
