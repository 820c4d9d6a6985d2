package vn.chungtay.trainingworld.model;

import java.time.LocalDate;
import java.util.List;
import vn.chungtay.accompaniment.model.Companion;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.CompanionKind;
import vn.chungtay.geography.UnitId;
import vn.chungtay.shared.DateRange;

/**
 * An invented person of xã Dân Tiến who helps households.
 *
 * @param account name with which they sign in; empty for none
 */
public record HelpingHand(String name, String position, CompanionKind kind, String account, LocalDate from) {

    public static List<HelpingHand> all() {
        return Table.read("companions.csv").stream()
                .map(row -> new HelpingHand(
                        row.get("name"), row.get("position"), CompanionKind.valueOf(row.get("kind")), row.get("account"),
                        LocalDate.parse(row.get("from"))))
                .toList();
    }

    public Companion in(UnitId unit) {
        return new Companion(CompanionId.next(), unit, name, position, kind, null, DateRange.startingOn(from));
    }
}
