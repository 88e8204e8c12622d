package org.xuncha.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.xuncha.calendar.WorkingCalendar;
import org.xuncha.policy.Policies;
import org.xuncha.problem.LocalRules;
import org.xuncha.problem.Move;
import org.xuncha.rule.Label;
import org.xuncha.rule.LocalRule;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Verdict;
import org.xuncha.storage.Storage;
import org.xuncha.storage.memory.MemoryStorage;
import org.xuncha.testkit.rules.RulesContract;
import org.xuncha.testkit.rules.Walk;

// README
class CountyRulesTest extends RulesContract { // brings every property that the library's own rules keep
    static final LocalRule ON_WORKING_DAYS = new LocalRule(
            "STRUCK_OFF_ON_WORKING_DAYS", new Label("{day}不是工作日，不办理销号。", "{day} is no working day: no strike-off."));
    static final LocalRules COUNTY = asked -> Verdict.require(
            asked.move() != Move.DECIDE_CLOSING || asked.calendar().isWorkingDay(asked.day()),
            () -> Objection.by(ON_WORKING_DAYS).with("day", asked.day()));

    CountyRulesTest() {
        super(Policies.baoshan2021().build(), COUNTY);
    }

    @Override
    protected Storage open() {
        return new MemoryStorage();
    }

    @Property(tries = 50)
    void nothing_is_struck_off_on_a_day_off(@ForAll("lives") Walk life) {
        assertThat(life.done(Move.DECIDE_CLOSING).map(Walk.Step::day))
                .allMatch(WorkingCalendar.stateCouncil()::isWorkingDay);
    }
}
// README
