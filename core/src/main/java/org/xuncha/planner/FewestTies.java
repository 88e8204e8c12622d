package org.xuncha.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.xuncha.organisation.PersonId;

/** Of ties that cannot all be kept, those that cannot be spared: each is left out in turn, and stays out if it can. */
final class FewestTies {

    private static final Watch NOBODY = new Watch() {
        @Override
        public boolean stop() {
            return false;
        }

        @Override
        public void progress(long cost, long bound) {}
    };

    private final StaffingTask task;

    FewestTies(StaffingTask task) {
        this.task = task;
    }

    Set<PersonId> persons() {
        List<Set<PersonId>> together = new ArrayList<>(task.together());
        List<Set<PersonId>> apart = new ArrayList<>(task.apart());
        thin(together, together, apart);
        thin(apart, together, apart);
        Set<PersonId> persons = new TreeSet<>();
        together.forEach(persons::addAll);
        apart.forEach(persons::addAll);
        return persons;
    }

    private void thin(List<Set<PersonId>> groups, List<Set<PersonId>> together, List<Set<PersonId>> apart) {
        for (Set<PersonId> group : List.copyOf(groups)) {
            groups.remove(group);
            if (!impossible(together, apart)) groups.add(group);
        }
    }

    private boolean impossible(List<Set<PersonId>> together, List<Set<PersonId>> apart) {
        return Engine.plan(new Chart(task.tiedBy(together, apart)).seats, 1, 0, NOBODY)
                .impossible();
    }
}
