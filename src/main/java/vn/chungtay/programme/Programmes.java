package vn.chungtay.programme;

import java.util.List;
import java.util.Optional;

/** All periods of the programme that the data holds, oldest first. */
public record Programmes(List<Programme> all) {

    private static final List<String> PERIODS = List.of("2021-2025", "2026-2030");

    public Programmes {
        all = List.copyOf(all);
    }

    /** As it comes with the program; needs neither database nor server. */
    public static Programmes shipped() {
        return new Programmes(PERIODS.stream().map(ProgrammeFiles::read).toList());
    }

    /** The programme of that year. */
    public Optional<Programme> of(int year) {
        return all.stream().filter(it -> it.covers(year)).findFirst();
    }

    public Optional<Programme> byId(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
