package org.summitwire.ingest.api;

import org.summitwire.ingest.submission.Reason;

/** What a person reads first of a problem: the same words for the same reason. */
final class Titles {

    private Titles() {}

    static String of(Reason reason) {
        return switch (reason) {
            case EMPTY -> "The request holds no article";
            case BINARY -> "The request is not text";
            case NOT_UTF8 -> "The request is not in UTF-8";
            case NOT_JSON -> "The request is not JSON";
            case NO_ARTICLE -> "The request holds something that is no article";
            case TOO_MANY -> "The request holds too many articles";
            case TOO_LARGE -> "The request is too large";
            case WRONG_FIELD -> "An article has fields that cannot be used";
            case NO_TEXT -> "An article has no text once the page around it is taken off";
            case UNSUPPORTED_TYPE -> "The content type is not read here";
            case COMPRESSED -> "Compressed requests are not read here";
            case BROKEN_OFF -> "The request broke off";
            case BUSY -> "Too many requests at once";
            case NOT_ACKNOWLEDGED -> "The broker has not confirmed the articles";
            case NOT_READABLE -> "The file cannot be read";
            case NO_SUCH_FEED -> "No such source";
        };
    }
}
