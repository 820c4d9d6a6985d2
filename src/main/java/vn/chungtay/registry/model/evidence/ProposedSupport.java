package vn.chungtay.registry.model.evidence;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.registry.Need;
import vn.chungtay.standards.Deprivations;
import vn.chungtay.standards.Indicator;

/** Which needs somebody should ask a household about, because of what it lacks (MDP-03). Nothing is recorded by it. */
public final class ProposedSupport {

    private ProposedSupport() {}

    /** @param indicators of the standard by which the lacks were found */
    public static Set<Need> of(Deprivations deprivations, Collection<Indicator> indicators) {
        var needs = EnumSet.noneOf(Need.class);
        indicators.stream()
                .filter(it -> deprivations.isLacking(it.number()))
                .forEach(it -> need(it.code()).ifPresent(needs::add));
        return needs;
    }

    /** That most members depend on others, or that children are too small, is met by no single support. */
    private static Optional<Need> need(String indicator) {
        return switch (indicator) {
            case "VIEC_LAM" -> Optional.of(Need.JOB);
            case "BHYT" -> Optional.of(Need.HEALTH_INSURANCE);
            case "GD_NGUOI_LON" -> Optional.of(Need.TRAINING);
            case "GD_TRE_EM" -> Optional.of(Need.EDUCATION);
            case "CHAT_LUONG_NHA", "DIEN_TICH_NHA" -> Optional.of(Need.HOUSING);
            case "NUOC_SINH_HOAT" -> Optional.of(Need.WATER);
            case "NHA_TIEU" -> Optional.of(Need.LATRINE);
            case "VIEN_THONG", "PT_THONG_TIN" -> Optional.of(Need.TELECOM);
            default -> Optional.empty();
        };
    }
}
