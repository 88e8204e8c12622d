package org.xuncha.example.baoshan.story;

import java.time.Instant;
import java.util.List;
import org.xuncha.office.Office;
import org.xuncha.office.Order;
import org.xuncha.organisation.AreaCode;
import org.xuncha.record.Mandate;
import org.xuncha.record.RoundId;

/** Something that is done at one instant. */
public sealed interface Scene {

    /** When it is done. */
    Instant at();

    /** Does it. What was done before is not done again. */
    void play(Office office);

    /** One order. */
    record Act(Instant at, Order<?> order) implements Scene {
        @Override
        public void play(Office office) {
            office.perform(order);
        }
    }

    /** All lists of one addressee are issued. */
    record Issue(Instant at, RoundId round, AreaCode addressee, Mandate by) implements Scene {
        @Override
        public void play(Office office) {
            office.issueLists(round, addressee, by);
        }
    }

    /** The orders of a run of acts at one instant, so that they can be carried out in one transaction. */
    static List<Order<?>> orders(List<Scene> scenes) {
        return scenes.stream()
                .filter(Act.class::isInstance)
                .<Order<?>>map(scene -> ((Act) scene).order())
                .toList();
    }
}
