package org.summitwire.ingest.extraction;

import java.util.List;

/**
 * What a page tells of its article elsewhere than in its text.
 *
 * @param title empty if it tells none
 * @param authors as they are named
 * @param whole what may be the whole text of the article
 * @param summary what may be its first sentences
 */
record Evidence(String title, List<String> authors, Witness whole, Witness summary) {}
