package vn.chungtay.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The programme of one period: its components and what the law says about them. Plain values, so that whoever checks a
 * text from the command line has the same programme as the pages.
 *
 * @param id its years, {@code 2021-2025}
 * @param missing what is not known yet, in words for officials; an empty list of components is then no statement
 */
public record Programme(
        String id,
        String name,
        int firstYear,
        int lastYear,
        LegalSource source,
        List<String> missing,
        List<ProgrammeComponent> components,
        List<TargetGroup> targetGroups,
        List<SupportContent> contents,
        List<CapitalSource> sources,
        List<CounterpartMinimum> counterpartMinimums,
        List<SpendingUse> uses,
        List<Mechanism> mechanisms,
        List<Norm> norms) {

    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }

    public Optional<ProgrammeComponent> component(ComponentCode code) {
        return components.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** The sub-projects of a project; the project itself if it has none. These are what money is planned for. */
    public List<ProgrammeComponent> leavesOf(ComponentCode project) {
        var below = components.stream()
                .filter(it -> !it.code().isProject() && it.code().project().equals(project))
                .toList();
        return below.isEmpty() ? component(project).stream().toList() : below;
    }

    public Optional<CapitalSource> source(String code) {
        return sources.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<SpendingUse> use(String code) {
        return uses.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<SupportContent> content(String code) {
        return contents.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public List<TargetGroup> groupsOf(ComponentCode code) {
        return targetGroups.stream().filter(it -> it.component().equals(code)).toList();
    }

    public List<SupportContent> contentsOf(ComponentCode code) {
        return contents.stream().filter(it -> it.component().equals(code)).toList();
    }

    /** The norm as it was on that day; a change on 1 July does not touch 30 June. */
    public Optional<Norm> norm(String code, LocalDate day) {
        return norms.stream().filter(it -> it.code().equals(code) && it.validOn(day)).findFirst();
    }

    public List<Norm> normsOf(ComponentCode code, LocalDate day) {
        return norms.stream().filter(it -> it.validOn(day) && it.servesIn(code)).toList();
    }

    /** Of norms that could pay for the same thing, the one to choose: the higher amount, never both (PRJ-08). */
    public static Optional<Norm> preferred(List<Norm> norms) {
        return norms.stream()
                .filter(it -> it.dong().isPresent())
                .max(Comparator.comparingLong(it -> it.dong().orElseThrow()));
    }
}
