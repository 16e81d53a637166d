package org.summitwire.page;

/**
 * Words of one part of the pages. Each service has a bean of this type for its own.
 *
 * @param name of the files on the class path, without language and ending: {@code org/summitwire/model/page/words} for
 *     {@code words-en.properties} and {@code words-id.properties} there
 */
public record WordFile(String name) {

    static final WordFile SHARED = new WordFile("org/summitwire/page/words");

    String file(Language language) {
        return name + '-' + language.tag() + ".properties";
    }
}
