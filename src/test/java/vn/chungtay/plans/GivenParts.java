package vn.chungtay.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chungtay.budget.BudgetLine;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.plans.model.Activity;
import vn.chungtay.plans.model.Activity.Condition;
import vn.chungtay.plans.model.Activity.Conduct;
import vn.chungtay.plans.model.Activity.Cost;
import vn.chungtay.plans.model.Activity.Support;
import vn.chungtay.plans.model.Activity.Works;
import vn.chungtay.plans.model.ActivityId;
import vn.chungtay.plans.model.Assignment;
import vn.chungtay.plans.model.Labour;
import vn.chungtay.plans.model.ProgrammePart;
import vn.chungtay.plans.model.WayOfCarryingOut;
import vn.chungtay.plans.model.Workers;
import vn.chungtay.programme.ComponentCode;
import vn.chungtay.shared.DateRange;
import vn.chungtay.shared.Percentage;

/** Parts of the programme and activities as a plan of a commune has them. */
public final class GivenParts {

    public static final ComponentCode LIVELIHOODS = new ComponentCode("DA2");
    public static final ComponentCode INFRASTRUCTURE = new ComponentCode("DA1");

    private GivenParts() {}

    public static ProgrammePart livelihoods(Activity... activities) {
        return new ProgrammePart(
                LIVELIHOODS,
                "Hộ nghèo có thêm việc làm và thu nhập từ mô hình chăn nuôi",
                List.of("Hộ nghèo, hộ cận nghèo", "Tổ hợp tác chăn nuôi"),
                List.of(activities),
                List.of(
                        new Assignment("Phòng Kinh tế", Assignment.Role.LEAD, UnitLevel.COMMUNE, "Lập dự án, trình phê duyệt"),
                        new Assignment("Hội Nông dân xã", Assignment.Role.COORDINATE, UnitLevel.COMMUNE, ""),
                        new Assignment("Sở Nông nghiệp và Môi trường", Assignment.Role.COORDINATE, UnitLevel.PROVINCE,
                                "Hướng dẫn kỹ thuật")));
    }

    /** A vocational class by order, for those who come to all lessons. */
    public static Activity training(int year) {
        return new Activity(
                ActivityId.next(),
                "DA2-02",
                "Lớp chăn nuôi dê",
                new Conduct("Xóm Đồng Tâm", "Trung tâm Dịch vụ tổng hợp", DateRange.between(
                        LocalDate.of(year, 3, 1), LocalDate.of(year, 3, 31)), WayOfCarryingOut.ORDER, 30),
                new Cost(45_000_000L, null),
                new Support(Set.of(Condition.ATTENDANCE), "Học đủ 80% số buổi"),
                null,
                Map.of());
    }

    /** A road with paid work for people of the place. */
    public static Activity road(
            int year, String name, @Nullable Integer material, @Nullable Integer labour) {
        return new Activity(
                ActivityId.next(),
                "DA1-01",
                name,
                new Conduct("Xóm Bắc", "Ban Quản lý xã", DateRange.startingOn(LocalDate.of(year, 2, 1)), null, null),
                Cost.UNKNOWN,
                null,
                new Works(percent(material), percent(labour)),
                Map.of(Workers.POOR, new Labour(8, 120), Workers.NEAR_POOR, new Labour(4, 50)));
    }

    /** Nothing but a name, as a plan lists its contents. */
    public static Activity named(String name, @Nullable String content) {
        return new Activity(
                ActivityId.next(), content, name, new Conduct("", "", DateRange.ALWAYS, null, null), Cost.UNKNOWN, null, null, Map.of());
    }

    public static Activity unlisted(Activity it) {
        return new Activity(it.id(), null, it.name(), it.conduct(), it.cost(), it.support(), it.works(), it.labour());
    }

    public static Activity paidBy(Activity it, BudgetLine line) {
        return new Activity(
                it.id(), it.content(), it.name(), it.conduct(), new Cost(it.cost().dong(), line.id()), it.support(),
                it.works(), it.labour());
    }

    private static @Nullable Percentage percent(@Nullable Integer whole) {
        return whole == null ? null : new Percentage(BigDecimal.valueOf(whole));
    }
}
