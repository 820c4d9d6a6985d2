package vn.chungtay.approvals.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.chungtay.approvals.StepAct;
import vn.chungtay.approvals.model.Route;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.identity.Role;
import vn.chungtay.shared.DateRange;

/** The routes of every kind, from {@code approvals/*.yaml}. A file that cannot be understood stops the start. */
@Component
public class RouteFiles {

    private final List<Route> routes;

    RouteFiles() throws IOException {
        var all = new ArrayList<Route>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:approvals/*.yaml")) {
            all.addAll(read(file));
        }
        refuseOverlaps(all);
        routes = List.copyOf(all);
    }

    /** The route of this kind at this level on that day. */
    public Optional<Route> on(String kind, UnitLevel level, LocalDate day) {
        return routes.stream()
                .filter(it -> it.kind().equals(kind) && it.level() == level && it.days().contains(day))
                .findFirst();
    }

    private static List<Route> read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            Map<String, Object> whole = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            var kind = text(whole, "kind");
            return list(whole, "routes").stream().map(it -> route(kind, it)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("approvals/" + file.getFilename() + ": " + e.getMessage(), e);
        }
    }

    private static Route route(String kind, Map<String, Object> part) {
        var days = new DateRange(day(part, "from"), day(part, "to"));
        var steps = list(part, "steps").stream().map(RouteFiles::step).toList();
        return new Route(kind, UnitLevel.valueOf(text(part, "level")), days, text(part, "basis"), steps);
    }

    private static Route.Step step(Map<String, Object> part) {
        var roles = ((List<?>) required(part, "roles")).stream()
                .map(it -> Role.valueOf(it.toString()))
                .collect(Collectors.toSet());
        var seat = part.containsKey("at") ? Route.Seat.valueOf(text(part, "at")) : Route.Seat.OWN;
        return new Route.Step(StepAct.valueOf(text(part, "act")), roles, seat, Integer.parseInt(text(part, "days")));
    }

    private static void refuseOverlaps(List<Route> all) {
        for (var one : all) {
            for (var other : all) {
                if (one != other
                        && one.kind().equals(other.kind())
                        && one.level() == other.level()
                        && one.days().overlaps(other.days()))
                    throw new IllegalStateException(one.kind() + ", " + one.level() + ": two routes on one day");
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> part, String key) {
        return (List<Map<String, Object>>) required(part, key);
    }

    private static String text(Map<String, Object> part, String key) {
        return required(part, key).toString();
    }

    private static @Nullable LocalDate day(Map<String, Object> part, String key) {
        var written = part.get(key);
        return written == null ? null : LocalDate.parse(written.toString());
    }

    private static Object required(Map<String, Object> part, String key) {
        return Objects.requireNonNull(part.get(key), () -> key + " is missing");
    }
}
