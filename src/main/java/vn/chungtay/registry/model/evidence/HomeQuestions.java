package vn.chungtay.registry.model.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.HouseholdProfile;
import vn.chungtay.standards.Indicator;

/** The indicators that are answered by how a household lives: house, water, latrine, information. */
record HomeQuestions(HouseholdProfile profile, List<Someone> members) {

    /** Two weak parts are enough whatever the third is; two durable ones as well. */
    Said house(Indicator indicator) {
        var house = profile.house();
        var parts = Arrays.asList(house.wallDurable(), house.frameDurable(), house.roofDurable());
        long weak = parts.stream().filter(Boolean.FALSE::equals).count();
        long open = parts.stream().filter(Objects::isNull).count();
        long enough = indicator.measure().limit("weak_parts");
        if (weak >= enough) return Said.lacking(Because.of("house_weak_parts", Vietnamese.number(weak)));
        if (weak + open >= enough) return Said.unknown(Because.of("house_parts_missing", Vietnamese.number(open)));
        return Said.fine(Because.of("house_weak_parts", Vietnamese.number(weak)));
    }

    /** Floor area by everybody who belongs to the household on the day. */
    Said floorArea(Indicator indicator) {
        var area = profile.house().floorAreaM2();
        if (area == null || members.isEmpty()) return Said.unknown(Because.of("floor_area_missing"));
        var people = BigDecimal.valueOf(members.size());
        var least = BigDecimal.valueOf(indicator.measure().limit("least_m2_per_head"));
        var why = Because.of("floor_area_each", Vietnamese.number(area.divide(people, 1, RoundingMode.DOWN)));
        return area.compareTo(least.multiply(people)) < 0 ? Said.lacking(why) : Said.fine(why);
    }

    Said water(Indicator indicator) {
        return source(indicator, profile.sanitation().water(), "water", "registry.water.");
    }

    Said latrine(Indicator indicator) {
        return source(indicator, profile.sanitation().latrine(), "latrine", "registry.latrine.");
    }

    private static Said source(Indicator indicator, @Nullable Enum<?> kind, String fact, String words) {
        if (kind == null) return Said.unknown(Because.of(fact + "_missing"));
        var why = Because.worded(fact, words + kind.name());
        return indicator.measure().accepts(kind) ? Said.fine(why) : Said.lacking(why);
    }

    /** One member who uses the internet is enough, whatever was told of the household as a whole. */
    Said internet(Indicator indicator) {
        var user = members.stream().filter(it -> Boolean.TRUE.equals(uses(it))).findFirst();
        if (user.isPresent()) return Said.fine(Because.of(user.get(), "uses_internet"));
        var household = profile.information().internet();
        if (household != null) {
            return household ? Said.fine(Because.of("internet")) : Said.lacking(Because.of("no_internet"));
        }
        boolean nobody = !members.isEmpty() && members.stream().allMatch(it -> Boolean.FALSE.equals(uses(it)));
        return nobody ? Said.lacking(Because.of("nobody_uses_internet")) : Said.unknown(Because.of("internet_missing"));
    }

    private static @Nullable Boolean uses(Someone member) {
        return member.profile().social().usesInternet();
    }

    /** One means is enough; none counts only once somebody has asked for all of them. */
    Said means(Indicator indicator) {
        var information = profile.information();
        var all = Arrays.asList(
                information.television(), information.radio(), information.phone(), information.computer());
        if (all.contains(Boolean.TRUE)) return Said.fine(Because.of("has_means"));
        return all.contains(null) ? Said.unknown(Because.of("means_missing")) : Said.lacking(Because.of("no_means"));
    }
}
