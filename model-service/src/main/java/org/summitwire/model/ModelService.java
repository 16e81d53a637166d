package org.summitwire.model;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.summitwire.model.page.HomePage;
import org.summitwire.web.security.SecurityConfiguration;

/** The model service as a process of its own. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ModelConfiguration.class, SecurityConfiguration.class, HomePage.class})
public class ModelService {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(ModelService.class)
                .properties("spring.config.name=model-service")
                .run(arguments);
    }
}
