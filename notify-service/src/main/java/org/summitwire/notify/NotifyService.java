package org.summitwire.notify;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.summitwire.web.security.SecurityConfiguration;

/** The notify service as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({NotifyConfiguration.class, SecurityConfiguration.class})
public class NotifyService {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(NotifyService.class)
                .properties("spring.config.name=notify-service")
                .run(arguments);
    }
}
