package org.summitwire.web.security;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of the settings. To check one takes the same time whether it is good or not, and whichever it is. */
final class ApiKeys implements Credentials {

    @SuppressWarnings("ArrayRecordComponent") // compared in constant time, never by equals
    private record Kept(Caller caller, byte[] digest) {}

    private final List<Kept> kept;

    ApiKeys(List<SecuritySettings.Key> keys) {
        this.kept = keys.stream()
                .map(key -> new Kept(
                        new Caller(key.name(), key.role(), null), HexFormat.of().parseHex(key.sha256())))
                .toList();
    }

    @Override
    public Checked check(String shown) {
        var digest = ApiKey.digest(shown);
        @Nullable Caller found = null;
        for (var key : kept) {
            if (MessageDigest.isEqual(key.digest(), digest)) {
                found = key.caller();
            }
        }
        return found == null
                ? new Checked.Bad("the key is none of those that are set up here; ask the operator for one")
                : new Checked.Good(found);
    }

    @Override
    public boolean stillKnows(Caller caller) {
        return kept.stream()
                .map(Kept::caller)
                .anyMatch(it -> it.name().equals(caller.name()) && it.role() == caller.role());
    }
}
