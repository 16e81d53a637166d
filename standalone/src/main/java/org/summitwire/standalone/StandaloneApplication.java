package org.summitwire.standalone;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.summitwire.ingest.IngestConfiguration;
import org.summitwire.model.ModelConfiguration;
import org.summitwire.notify.NotifyConfiguration;
import org.summitwire.web.security.SecurityConfiguration;

/** The three services in one context. It adds nothing of its own to what they do. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    IngestConfiguration.class,
    ModelConfiguration.class,
    NotifyConfiguration.class,
    SecurityConfiguration.class,
    SchemaRegistryApi.class
})
class StandaloneApplication {}
