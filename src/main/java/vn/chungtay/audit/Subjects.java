package vn.chungtay.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chungtay.shared.Id;

/** Whom a line of the trail is about: one, some, or half a million that only the database lists. */
public sealed interface Subjects {

    static Subjects of(Id one) {
        return of(List.of(one));
    }

    static Subjects of(Collection<? extends Id> some) {
        return new Named(some.stream().map(it -> new Subject(it, null, null)).toList());
    }

    /**
     * One of those that a line is about, with the values of its own; those that all of a line share stand on the line.
     *
     * @param before null: none, or not told
     */
    record Subject(Id id, @Nullable String before, @Nullable String after) {}

    record Named(List<Subject> subjects) implements Subjects {

        public Named {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * They are listed by a query of the module that owns them, when the line is written, and never leave the database.
     *
     * @param query of three columns: id, the value before and the value after. One that comes twice is one subject
     * @param values of the query's parameters, by name
     */
    record Listed(String query, Map<String, ?> values) implements Subjects {

        public Listed {
            values = Map.copyOf(values);
        }
    }
}
