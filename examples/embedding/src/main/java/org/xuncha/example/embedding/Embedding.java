package org.xuncha.example.embedding;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xuncha.office.Office;
import org.xuncha.office.Window;
import org.xuncha.organisation.Actor;
import org.xuncha.organisation.AreaCode;
import org.xuncha.organisation.Organisation;
import org.xuncha.organisation.OrganisationKind;
import org.xuncha.organisation.Party;
import org.xuncha.organisation.PersonId;
import org.xuncha.policy.Policies;
import org.xuncha.policy.Policy;
import org.xuncha.policy.RoundKind;
import org.xuncha.problem.ProblemId;
import org.xuncha.record.CommandId;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;
import org.xuncha.round.InspectedObject;
import org.xuncha.round.Phase;
import org.xuncha.round.RoundAct.EnterPhase;
import org.xuncha.round.RoundAct.OpenRound;
import org.xuncha.rule.Label;
import org.xuncha.rule.Refused;
import org.xuncha.storage.Storage;
import org.xuncha.storage.jdbi.JdbiStorage;

/** How a host system opens a round and is told why something is refused. */
public final class Embedding {
    private Embedding() {}

    public static void main(String[] args) {
        try (Storage storage = JdbiStorage.sqlite(Path.of(args.length == 0 ? "round.db" : args[0]))) {
            run(storage, Clock.systemUTC(), System.out);
        }
    }

    static void run(Storage storage, InstantSource clock, PrintStream out) {
        // README
        Office office = Office.of(storage, clock);
        RoundId round = RoundId.of("2026-1");
        AreaCode city = AreaCode.of("530500000000");
        Policy policy = Policies.baoshan2021().build(); // or your own
        Organisation village = new Organisation(
                AreaCode.of("530502104203"), OrganisationKind.BRANCH, new Label("某村党总支", "A village's branch"));
        Actor actor = new Actor(PersonId.of("staff-7"), Party.INSPECTION_OFFICE, city); // who, as what, for which area
        Mandate by = new Mandate(
                actor,
                "领导小组会议纪要〔2026〕1号", // under which authority
                "按年度计划启动", // why
                CommandId.of("open-2026-1")); // sent again under the same id, it is carried out once
        OpenRound open = new OpenRound(
                new Label("2026年第一轮提级巡察村", "First round of 2026"),
                Set.of(RoundKind.ELEVATED),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 12, 31),
                List.of(InspectedObject.of(village)),
                policy);
        office.perform(round, open, by);
        Window window = office.window(round, actor); // shows what he may see now, whatever he asks, and nothing else
        out.println(window.why(ProblemId.of("P-1"), actor).message(Locale.CHINESE)); // why he may see it, or may not
        try {
            office.perform(round, new EnterPhase(Phase.FEEDBACK), by.forCommand("feedback-2026-1"));
        } catch (Refused refused) {
            out.println(refused.message(Locale.CHINESE)); // rule, facts and dates
        }
        // README
    }
}
