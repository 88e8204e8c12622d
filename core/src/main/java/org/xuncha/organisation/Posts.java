package org.xuncha.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who holds which post when; immutable. */
public final class Posts {
    private final List<Post> all;

    private Posts(List<Post> all) {
        this.all = all;
    }

    public static Posts of(Collection<Post> posts) {
        return new Posts(List.copyOf(posts));
    }

    /** The posts that a person held on a day. */
    public List<Post> of(PersonId person, LocalDate day) {
        return all.stream()
                .filter(post -> post.person().equals(person) && post.heldOn(day))
                .toList();
    }

    /** Who held a post in an area on a day; empty if it was vacant. Of several, the one who came first. */
    public Optional<PersonId> holder(AreaCode area, String title, LocalDate day) {
        return all.stream()
                .filter(post -> post.area().equals(area) && post.title().equals(title) && post.heldOn(day))
                .min((a, b) -> a.from().compareTo(b.from()))
                .map(Post::person);
    }

    /** Everybody who held both posts in one area on a day: the dual-post holders (一肩挑). */
    public Set<PersonId> dualHolders(String title, String otherTitle, LocalDate day) {
        return all.stream()
                .filter(post -> post.title().equals(title) && post.heldOn(day))
                .filter(post -> all.stream()
                        .anyMatch(other -> other.person().equals(post.person())
                                && other.area().equals(post.area())
                                && other.title().equals(otherTitle)
                                && other.heldOn(day)))
                .map(Post::person)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
