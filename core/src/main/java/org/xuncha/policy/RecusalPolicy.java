package org.xuncha.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xuncha.organisation.Party;
import org.xuncha.rule.Objection;
import org.xuncha.rule.Refused;
import org.xuncha.rule.Valid;

/**
 * Who must stand aside.
 *
 * @param lines what bars whom; codes are unique
 * @param approvers the parties that may waive a line
 * @param seesKin the parties that may see facts about kin; everybody sees his own
 */
public record RecusalPolicy(List<RecusalLine> lines, Set<Party> approvers, Set<Party> seesKin) {
    public RecusalPolicy {
        Valid.parts(RecusalPolicy.class, lines, approvers, seesKin);
        lines = List.copyOf(lines);
        approvers = Set.copyOf(approvers);
        seesKin = Set.copyOf(seesKin);
        Set<String> seen = new HashSet<>();
        for (RecusalLine line : lines) {
            if (!seen.add(line.code())) {
                throw new Refused(Objection.by(PolicyRule.CODE_ONCE).with("code", line.code()));
            }
        }
    }

    public Optional<RecusalLine> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }
}
