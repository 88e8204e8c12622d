package org.xuncha.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.problem.Finding;
import org.xuncha.problem.ProblemAct.ApprovePaper;
import org.xuncha.problem.ProblemAct.DraftPaper;
import org.xuncha.problem.ProblemRule;
import org.xuncha.problem.ProblemRules;
import org.xuncha.round.Phase;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Rule;
import org.xuncha.rule.Verdict;

/** Who may draft which paper, and which number it gets, said once more and plainly. */
class DraftProperties {
    private static final int TRIES = 200;
    private static final List<String> PERSONS = List.of("M-1", "M-2", "M-3", "M-4", "M-5", "L-1", "M-9");
    private static final List<AreaCode> AREAS = List.of(Scene.VILLAGE, Scene.TOWNSHIP, Scene.OTHER_TOWNSHIP);

    private static boolean one(Random random, int of) {
        return random.nextInt(of) == 0;
    }

    /** As many handlers as policy wants, or one more or less, now and then one of them twice. */
    private static List<PersonId> handlers(Scene scene, Random random) {
        List<PersonId> handlers = new ArrayList<>();
        int wanted = scene.policy.finding().handlers();
        int count = Math.max(1, wanted + (one(random, 4) ? random.nextInt(3) - 1 : 0));
        for (int i = 0; i < count; i++) {
            handlers.add(PersonId.of(PERSONS.get(one(random, 8) ? random.nextInt(PERSONS.size()) : i)));
        }
        return handlers;
    }

    private static DraftPaper draft(Scene scene, Random random) {
        Finding right = scene.finding();
        return new DraftPaper(
                one(random, 4) ? AREAS.get(random.nextInt(AREAS.size())) : scene.addressee,
                one(random, 8) ? "T2" : Scene.TEAM,
                handlers(scene, random),
                one(random, 8)
                        ? new Finding("ELSEWHERE", Set.of(), right.field(), right.text(), Optional.empty())
                        : right);
    }

    @Property(tries = 40)
    void a_paper_is_drafted_by_the_team_authorised_there_as_policy_wants_it_and_by_no_other(@ForAll long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Scene scene = new Scene(AnyPolicy.of(seed), Scene.VILLAGE);
            boolean alone = one(random, 10);
            if (alone) {
                scene.withoutTeam();
            }
            Set<PersonId> barred =
                    one(random, 3) ? Set.of(PersonId.of(PERSONS.get(random.nextInt(PERSONS.size())))) : Set.of();
            barred.forEach(scene::bar);
            if (one(random, 8)) {
                scene.enter(Phase.CLOSED);
            }
            List<Actor> actors = Walk.actors(scene);
            Actor actor = one(random, 3) ? actors.get(random.nextInt(actors.size())) : scene.member;
            DraftPaper draft = draft(scene, random);
            Verdict verdict = scene.judge(draft, actor);
            boolean open = scene.round().phase() != Phase.CLOSED && isOfTeam(actor, draft, alone, barred);
            List<PersonId> free = Scene.MEMBERS.stream()
                    .filter(member -> !barred.contains(member))
                    .limit(scene.policy.finding().handlers())
                    .toList();
            boolean may = open
                    && !draft.addressee().equals(Scene.OTHER_TOWNSHIP)
                    && free.size() == scene.policy.finding().handlers();
            assertThat(ProblemRules.mayDraft(draft.addressee(), actor, scene.now(), scene.setting())
                            .isAccepted())
                    .as("%s, %s: %s", draft, actor, verdict)
                    .isEqualTo(may);
            assertThat(verdict.isAccepted())
                    .as("%s, %s: %s", draft, actor, verdict)
                    .isEqualTo(open && isRight(scene, draft, barred));
            if (may) {
                DraftPaper right = new DraftPaper(draft.addressee(), Scene.TEAM, free, scene.finding());
                assertThat(scene.judge(right, actor).isAccepted()).isTrue();
            }
            if (open) {
                assertThat(rules(verdict)).as(draft.toString()).containsAll(broken(scene, draft, barred));
            }
        }
    }

    private static boolean isOfTeam(Actor actor, DraftPaper draft, boolean alone, Set<PersonId> barred) {
        boolean leads = actor.party().equals(Party.TEAM_LEADER);
        return (leads ? actor.person().equals(Scene.LEADER) : actor.party().equals(Party.TEAM_MEMBER))
                && Scene.MEMBERS.contains(actor.person())
                && !barred.contains(actor.person())
                && actor.area().covers(draft.addressee())
                && !alone;
    }

    private static boolean isRight(Scene scene, DraftPaper draft, Set<PersonId> barred) {
        return broken(scene, draft, barred).isEmpty()
                && !draft.addressee().equals(Scene.OTHER_TOWNSHIP)
                && draft.finding().equals(scene.finding());
    }

    private static Set<Rule> broken(Scene scene, DraftPaper draft, Set<PersonId> barred) {
        Set<PersonId> handlers = new HashSet<>(draft.handlers());
        Set<Rule> broken = new HashSet<>();
        if (handlers.size() < scene.policy.finding().handlers()) {
            broken.add(ProblemRule.HANDLERS_ENOUGH);
        }
        if (handlers.size() < draft.handlers().size()) {
            broken.add(ProblemRule.HANDLERS_DISTINCT);
        }
        if (!Scene.MEMBERS.containsAll(handlers)) {
            broken.add(ProblemRule.HANDLER_AUTHORISED);
        }
        if (handlers.stream().anyMatch(barred::contains)) {
            broken.add(ProblemRule.HANDLER_NOT_BARRED);
        }
        if (!draft.team().equals(Scene.TEAM)) {
            broken.add(ProblemRule.TEAM_OF_ADDRESSEE);
        }
        return broken;
    }

    private static List<Rule> rules(Verdict verdict) {
        return verdict.objections().stream().map(Objection::rule).toList();
    }

    /** Every policy of the generator has one hole for digits in its pattern; the holes are filled in by the scene. */
    @Property(tries = 100)
    void a_number_has_the_form_of_the_pattern_with_one_to_six_digits_for_its_hole(@ForAll long seed) {
        Random random = new Random(seed);
        Scene scene = new Scene(AnyPolicy.of(seed), Scene.VILLAGE).drafted();
        String pattern =
                scene.policy.finding().paperNumber().replace("{year}", "2021").replace("{team}", Scene.TEAM);
        for (int digits = 0; digits <= 8; digits++) {
            StringBuilder number = new StringBuilder();
            for (int i = 0; i < digits; i++) {
                number.append((char) ('0' + random.nextInt(10)));
            }
            assertThat(fits(scene, pattern.replace("{no}", number)))
                    .as(pattern + ": " + number)
                    .isEqualTo(digits >= 1 && digits <= 6);
        }
        for (String no : List.of("0", "9", "/", ":", "0:", "9/", "x", "-1", "１")) {
            assertThat(fits(scene, pattern.replace("{no}", no))).isEqualTo(no.equals("0") || no.equals("9"));
        }
        String right = pattern.replace("{no}", "12");
        for (int i = 0; i <= right.length(); i++) {
            String longer = right.substring(0, i) + "#" + right.substring(i);
            assertThat(fits(scene, longer)).as(longer).isFalse();
            if (i < right.length()) {
                String changed = right.substring(0, i) + "#" + right.substring(i + 1);
                assertThat(fits(scene, changed)).as(changed).isFalse();
                String shorter = right.substring(0, i) + right.substring(i + 1);
                assertThat(fits(scene, shorter)).as(shorter).isEqualTo(isNo(right, shorter, pattern));
            }
        }
        Verdict refused = scene.judge(new ApprovePaper("#"), scene.leader);
        assertThat(refused.objections().get(0).facts()).containsEntry("expected", pattern.replace("{no}", "N"));
    }

    /** Whether what was left out is one of the two digits of the number. */
    private static boolean isNo(String right, String shorter, String pattern) {
        int at = pattern.indexOf("{no}");
        return shorter.length() == right.length() - 1
                && (shorter.equals(pattern.replace("{no}", "1")) || shorter.equals(pattern.replace("{no}", "2")))
                && at >= 0;
    }

    private static boolean fits(Scene scene, String number) {
        return scene.judge(new ApprovePaper(number), scene.leader).isAccepted();
    }
}
