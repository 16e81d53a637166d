package org.summitwire.model.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of one forum, told apart by all that was ever told of them. A function of the set of mentions: they are
 * taken in the order in which outlets made them known, whatever the order in which they come here.
 */
public final class Grouping {

    private final List<Group> groups = new ArrayList<>();

    private Grouping() {}

    /** Meetings in the order in which they were first made known. */
    public static List<Group> of(Collection<Mention> mentions) {
        var grouping = new Grouping();
        mentions.stream().sorted(Mention.ORDER).forEach(grouping::hear);
        return List.copyOf(grouping.groups);
    }

    private void hear(Mention mention) {
        var found = Resolution.nearest(mention.meeting(), mention.publishedOn(), groups);
        found.ifPresentOrElse(
                group -> {
                    group.add(mention);
                    unite(group, mention);
                },
                () -> groups.add(new Group(mention)));
    }

    /** What a mention adds can show two meetings to be one, and each union the next. */
    private void unite(Group joined, Mention mention) {
        var group = joined;
        var other = sameAs(group, mention);
        while (other != null) {
            var isOlder = groups.indexOf(group) < groups.indexOf(other);
            var older = isOlder ? group : other;
            var younger = isOlder ? other : group;
            older.absorb(younger);
            groups.remove(younger);
            group = older;
            other = sameAs(group, mention);
        }
    }

    private @Nullable Group sameAs(Group group, Mention mention) {
        return groups.stream()
                .filter(other -> other != group
                        && Resolution.areOne(group.meeting(), mention.meeting(), mention.publishedOn(), other))
                .findFirst()
                .orElse(null);
    }
}
