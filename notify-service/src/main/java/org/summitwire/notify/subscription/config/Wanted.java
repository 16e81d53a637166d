package org.summitwire.notify.subscription.config;

import java.time.ZoneId;
import org.summitwire.notify.subscription.Rule;

/**
 * Which alerts are asked for, as far as the past can tell.
 *
 * @param language ISO 639-1, of headlines and texts
 * @param zone whose days are counted
 */
public record Wanted(Rule rule, int leastVoices, String language, ZoneId zone) {}
