package org.summitwire.ingest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of text in UTF-8, in the spellings that ids and hashes take. */
final class Digest {

    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";

    private Digest() {}

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static String hex(String text, int digits) {
        return HexFormat.of().formatHex(sha256(text)).substring(0, digits);
    }

    /** RFC 4648, section 6, in lower case, without padding: five bits a character. */
    static String base32(String text, int characters) {
        var bytes = sha256(text);
        var spelled = new StringBuilder(characters);
        for (int bit = 0; spelled.length() < characters; bit += 5) {
            int window = (bytes[bit / 8] & 0xff) << 8 | (bytes[bit / 8 + 1] & 0xff);
            spelled.append(BASE32.charAt(window >> (11 - bit % 8) & 31));
        }
        return spelled.toString();
    }
}
