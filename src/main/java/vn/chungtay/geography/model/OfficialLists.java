package vn.chungtay.geography.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.chungtay.geography.UnitLevel;

/** The official lists as printed, and our corrections to them. */
public record OfficialLists(
        List<Link> links,
        List<Province> provinces,
        List<Commune> communes,
        List<Correction> corrections,
        List<IslandDistrict> islands,
        List<LaterChange> laterChanges,
        List<Defect> defects) {

    /** One old commune and one new commune that took all or part of it. */
    public record Link(
            String provinceCode,
            String provinceName,
            String districtCode,
            String districtName,
            String communeCode,
            String communeName,
            String newCode,
            boolean whole) {}

    /** @param formerCodes codes of the provinces that it was made of on 1/7/2025 */
    public record Province(String code, String fullName, List<String> formerCodes) {}

    public record Commune(String code, String fullName, String provinceCode) {}

    /** @param code empty when the correction holds for every row */
    public record Correction(String kind, String code, String insteadOf, String use) {}

    public record IslandDistrict(String specialZoneCode, String name, String provinceCode) {}

    /** A unit of the later list that had another name or kind between 1/7/2025 and a later day. */
    public record LaterChange(UnitLevel level, String code, String nameBefore, LocalDate effectiveOn, String basis) {}

    public record Defect(String kind, String code, String name, String sourceSays, String treatment, String source) {}

    /** The code of the new commune that a link leads to, corrected where the map is wrong. */
    String targetOf(Link link) {
        var target = corrections.stream()
                .filter(it -> it.kind().equals("target"))
                .filter(it -> it.code().equals(link.communeCode()) && it.insteadOf().equals(link.newCode()))
                .map(Correction::use)
                .findFirst()
                .orElse(link.newCode());
        return corrections.stream()
                .filter(it -> it.kind().equals("new_code") && it.insteadOf().equals(target))
                .map(Correction::use)
                .findFirst()
                .orElse(target);
    }

    String districtNameOf(Link link) {
        return corrections.stream()
                .filter(it -> it.kind().equals("district_name") && it.code().equals(link.districtCode()))
                .map(Correction::use)
                .findFirst()
                .orElse(link.districtName());
    }

    Optional<LaterChange> laterChangeOf(UnitLevel level, String code) {
        return laterChanges.stream()
                .filter(it -> it.level() == level && it.code().equals(code))
                .findFirst();
    }
}
