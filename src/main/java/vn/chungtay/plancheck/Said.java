package vn.chungtay.plancheck;

import java.util.List;

/** A sentence for people: key of a message and what stands in it, already written in Vietnamese notation. */
public record Said(String key, List<String> arguments) {

    public Said {
        arguments = List.copyOf(arguments);
    }

    public static Said of(String key, String... arguments) {
        return new Said(key, List.of(arguments));
    }
}
