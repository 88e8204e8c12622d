package org.xuncha.example.baoshan.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.xuncha.organisation.AreaCode;
import org.xuncha.policy.ListKind;

/**
 * One issued list as it is printed.
 *
 * @param kind its kind; it decides columns and wording
 * @param number its formal number
 * @param round the round's name
 * @param addressee to whom it is issued
 * @param addresseeName what that organisation is called
 * @param body the body that issues it
 * @param issued the day of issue
 * @param items what stands on it, in order; a column that is not given stays blank
 * @param note a remark printed small at the foot; may be empty
 */
public record Paper(
        ListKind kind,
        String number,
        String round,
        AreaCode addressee,
        String addresseeName,
        String body,
        LocalDate issued,
        List<Map<PaperColumn, String>> items,
        String note) {
    public Paper {
        items = List.copyOf(items);
    }

    List<List<String>> rows() {
        return items.stream()
                .map(item -> PaperColumn.of(kind).stream()
                        .map(column -> item.getOrDefault(column, ""))
                        .toList())
                .toList();
    }
}
