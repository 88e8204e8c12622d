package org.xuncha.recusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.xuncha.organisation.Actor;
import org.xuncha.policy.RecusalPolicy;

/**
 * What is on record, a place's lines, somebody about whom is asked, and somebody who reads the answer.
 *
 * @param recorded the facts in the order in which they came
 * @param withdrawn those of them that turned out to be wrong, with the day
 * @param waivers what was waived, rightly or not
 */
record Scene(
        List<RecusalFact> recorded,
        List<Withdrawal> withdrawn,
        List<Waiver> waivers,
        RecusalPolicy policy,
        Question question,
        Actor reader) {
    record Withdrawal(FactId fact, LocalDate day) {}

    Facts facts() {
        return facts(recorded, withdrawn, waivers);
    }

    static Facts facts(List<RecusalFact> recorded, List<Withdrawal> withdrawn, List<Waiver> waivers) {
        Facts facts = Facts.none().and(recorded);
        for (Withdrawal one : withdrawn) {
            facts = facts.withdraw(one.fact(), one.day());
        }
        for (Waiver waiver : waivers) {
            facts = facts.waive(waiver);
        }
        return facts;
    }

    /** The facts that were not withdrawn. */
    List<RecusalFact> standing() {
        Set<FactId> wrong = withdrawn.stream().map(Withdrawal::fact).collect(Collectors.toSet());
        return recorded.stream().filter(fact -> !wrong.contains(fact.id())).toList();
    }

    /** The facts of one person among some, in their order. */
    static List<RecusalFact> about(Object person, List<RecusalFact> facts) {
        return facts.stream().filter(fact -> fact.person().equals(person)).toList();
    }

    Scene with(RecusalPolicy other) {
        return new Scene(recorded, withdrawn, waivers, other, question, reader);
    }

    Scene asking(Question other) {
        return new Scene(recorded, withdrawn, waivers, policy, other, reader);
    }

    Scene and(RecusalFact more) {
        List<RecusalFact> all = new ArrayList<>(recorded);
        all.add(more);
        return new Scene(all, withdrawn, waivers, policy, question, reader);
    }

    Scene and(Waiver more) {
        List<Waiver> all = new ArrayList<>(waivers);
        all.add(more);
        return new Scene(recorded, withdrawn, all, policy, question, reader);
    }

    /** What stands in the way, as line and fact. */
    Set<String> bars() {
        return names(Recusal.whyBarred(facts(), policy, question));
    }

    static Set<String> names(List<Bar> bars) {
        return bars.stream()
                .map(bar -> bar.line().code() + "/" + bar.fact().id())
                .collect(Collectors.toSet());
    }
}
