package org.summitwire.notify.alerting;

import org.jspecify.annotations.Nullable;

/**
 * An alert in words.
 *
 * @param language ISO 639-1
 * @param headline at most {@value AlertWriter#HEADLINE} characters
 * @param knownBefore null where nothing was
 */
public record Telling(String language, String headline, String text, @Nullable String knownBefore) {}
