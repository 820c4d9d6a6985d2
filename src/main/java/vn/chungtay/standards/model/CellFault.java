package vn.chungtay.standards.model;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with one cell of a loaded file.
 *
 * @param line counted from 1, the heading being line 1; 0 for the file as a whole
 * @param column as the heading calls it; empty for the whole line
 * @param fault message key after {@code standards.local.fault.}
 */
public record CellFault(long line, String column, String fault, List<String> arguments) {

    public CellFault {
        arguments = List.copyOf(arguments);
    }

    public static CellFault of(long line, String column, String fault, String... arguments) {
        return new CellFault(line, column, fault, Arrays.asList(arguments));
    }

    public String key() {
        return "standards.local.fault." + fault;
    }

    public Object[] argumentArray() {
        return arguments.toArray();
    }
}
