package org.summitwire.model.aggregate;

import java.util.Collection;
import java.util.Map;
import org.summitwire.model.reading.Article;

/** Articles as they were published: accounts keep the words that tell something, and not the bodies around them. */
public interface ArticleTexts {

    /** Those of the articles that can be had in a moment, by the hashes of their bodies; the others are left out. */
    Map<String, Article> find(Collection<Source> sources);
}
