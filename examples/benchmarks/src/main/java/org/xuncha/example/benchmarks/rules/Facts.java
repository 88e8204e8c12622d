package org.xuncha.example.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import org.xuncha.calendar.Deadline;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Problem;
import org.xuncha.rectification.Attempt;
import org.xuncha.rectification.Remedy;

/** What guards look up of a case. */
final class Facts {
    private Facts() {}

    static Deadline whole(Case facts) {
        return remedy(facts)
                .deadline(
                        facts.policy().rectification(), facts.setting().basis().calendar());
    }

    static List<Party> reviewers(Case facts) {
        return facts.policy().rectification().reviewersOf(before(facts).level());
    }

    static List<Party> closers(Case facts) {
        return facts.policy().rectification().closersOf(before(facts).level());
    }

    static LocalDate day(Case facts) {
        return facts.stamp().day(facts.policy().zone());
    }

    static Problem before(Case facts) {
        Problem before = facts.before();
        if (before == null) {
            throw new IllegalArgumentException(facts.move() + " needs a problem");
        }
        return before;
    }

    static Remedy remedy(Case facts) {
        return before(facts).remedy().orElseThrow();
    }

    static Attempt present(Case facts) {
        return remedy(facts).present();
    }

    static boolean notBarred(Case facts, PersonId person, AreaCode addressee) {
        return facts.setting().basis().recusal().apply(person, addressee).isAccepted();
    }
}
