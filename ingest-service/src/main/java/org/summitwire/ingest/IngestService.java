package org.summitwire.ingest;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.summitwire.web.security.SecurityConfiguration;

/** The ingest service as a process of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({IngestConfiguration.class, SecurityConfiguration.class})
public class IngestService {

    public static void main(String... args) {
        new SpringApplicationBuilder(IngestService.class)
                .properties("spring.config.name=ingest-service")
                .run(args);
    }
}
