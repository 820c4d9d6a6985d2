package vn.chungtay.monitoring;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.GivenUnits;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.Relation;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.PovertyClass;

/** A commune with one household of each kind that the reports tell apart. */
@Component
public class GivenCountedReview {

    static final Round YEAR = Round.official(2025);
    static final LocalDate BEFORE = LocalDate.of(2024, 12, 1);
    static final LocalDate REVIEWED = LocalDate.of(2025, 12, 10);

    private final GivenUnits units;
    private final GivenHouseholds households;

    GivenCountedReview(GivenUnits units, GivenHouseholds households) {
        this.units = units;
        this.households = households;
    }

    /** @param village of a unit, where all of them live */
    record Place(UnitId province, UnitId commune, UnitId village) {}

    Place place() {
        var province = units.province("Tỉnh báo cáo");
        var commune = units.commune(units.district(province, "Huyện báo cáo"), "Xã báo cáo");
        return new Place(province, commune, units.village(commune, "Xóm báo cáo"));
    }

    /**
     * Eleven persons: two poor households, of them one Tày of a woman with a child, poor since before; two near-poor; one
     * that escaped; one of middle standard; one never looked at.
     */
    void settle(UnitId village) {
        households.in(village)
                .head(HouseholdBuilder.details("Hoàng Thị Nghèo", 1980, Sex.FEMALE, "02"))
                .member(HouseholdBuilder.details("Hoàng Văn Bé", 2019, Sex.MALE, "02"), Relation.CHILD, null)
                .poor(BEFORE, Set.of(1, 3, 4), Cause.NO_LAND, Cause.NO_CAPITAL)
                .stored();
        households.in(village)
                .head("Trần Văn Mới")
                .classed(PovertyClass.NOT_POOR, BEFORE, Set.of())
                .poor(REVIEWED, Set.of(4, 7, 12), Cause.ILLNESS)
                .stored();
        households.in(village)
                .ethnicity("07")
                .head("Nông Văn Cận")
                .poor(BEFORE, Set.of(1, 2, 3))
                .nearPoor(REVIEWED, Set.of(6), Cause.NO_SKILLS)
                .member("Nông Thị Hai", Relation.SPOUSE)
                .stored();
        households.in(village).head("Lý Văn Cận").nearPoor(BEFORE, Set.of(10), Cause.OTHER).stored();
        households.in(village)
                .head("Lê Văn Thoát")
                .nearPoor(BEFORE, Set.of(1))
                .classed(PovertyClass.NOT_POOR, REVIEWED, Set.of())
                .stored();
        households.in(village).head("Vũ Văn Trung").classed(PovertyClass.AVERAGE_STANDARD, REVIEWED, Set.of()).stored();
        households.in(village).head("Đỗ Văn Mới").member("Đỗ Thị Hai", Relation.SPOUSE).member("Đỗ Thị Ba", Relation.CHILD).stored();
    }
}
