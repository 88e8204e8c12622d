package org.xuncha.recusal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.PersonId;
import org.xuncha.organisation.TeamPost;
import org.xuncha.rule.Valid;

/**
 * Whether somebody may do what he is to do: inspect, handle a paper, review a closing.
 *
 * @param person who
 * @param post in which post
 * @param covered the areas it is about
 * @param persons the people it is about, such as who puts a problem right; empty if only the areas matter
 * @param day on which day
 */
public record Question(PersonId person, TeamPost post, Set<AreaCode> covered, Set<PersonId> persons, LocalDate day) {
    public Question {
        Valid.parts(Question.class, person, post, covered, persons, day);
        covered = Collections.unmodifiableSet(new TreeSet<>(covered));
        persons = Collections.unmodifiableSet(new TreeSet<>(persons));
    }

    /** A question about areas. */
    public static Question about(PersonId person, TeamPost post, Set<AreaCode> covered, LocalDate day) {
        return new Question(person, post, covered, Set.of(), day);
    }

    /** The same question, if it is about these people too. */
    public Question and(Set<PersonId> concerned) {
        Set<PersonId> all = new TreeSet<>(persons);
        all.addAll(concerned);
        return new Question(person, post, covered, all, day);
    }
}
