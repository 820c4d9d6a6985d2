package vn.chungtay.targets.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The indicators that hold for some days.
 *
 * @param knownUntil nothing is assumed after it; an indicator is still shown, as not known to be in force
 */
public record Catalogue(LocalDate from, LocalDate knownUntil, List<Indicator> indicators) {

    public Catalogue {
        indicators = List.copyOf(indicators);
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    private Map<String, Indicator> byCode() {
        return indicators.stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity(), (one, _) -> one, LinkedHashMap::new));
    }

    public boolean isKnownFor(int year) {
        return from.getYear() <= year && year <= knownUntil.getYear();
    }
}
