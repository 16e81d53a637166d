package org.summitwire.model;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.summitwire.model.api.HistoryController;
import org.summitwire.model.api.ReadingsController;
import org.summitwire.model.api.SummitsController;
import org.summitwire.model.messaging.MessagingConfiguration;
import org.summitwire.model.page.MeetingPages;
import org.summitwire.model.reading.ArticleReader;
import org.summitwire.model.reading.Readers;
import org.summitwire.page.PageConfiguration;
import org.summitwire.page.WordFile;
import org.summitwire.wire.spring.WireConfiguration;

/** All there is of this service. Its application imports it, and so does the standalone runner. */
@Configuration(proxyBeanMethods = false)
@Import({
    WireConfiguration.class,
    PageConfiguration.class,
    MessagingConfiguration.class,
    SummitsController.class,
    HistoryController.class,
    ReadingsController.class,
    MeetingPages.class
})
public class ModelConfiguration {

    @Bean
    ArticleReader articleReader() {
        return Readers.standard();
    }

    /** What the pages of this service say. */
    @Bean
    WordFile modelWords() {
        return new WordFile("org/summitwire/model/page/words");
    }
}
