package vn.chungtay.identity.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import vn.chungtay.identity.Role;
import vn.chungtay.platform.Vietnamese;

/** Says in words what the trail keeps as fields and codes. A field without words of its own is shown by its name. */
@Component
public class TrailWords {

    private final MessageSource messages;
    private final ObjectMapper json;

    TrailWords(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** {@code registry.household.view} is "Xem hồ sơ hộ". */
    public String act(String code) {
        return orElse("action." + code, code);
    }

    public String reason(String code) {
        return orElse("identity.trail.reason." + code, code);
    }

    /** The values before or after a change, as written by {@link vn.chungtay.audit.Audit}; nothing for none. */
    public String values(@Nullable String fields) {
        if (fields == null) return "";
        return json.readTree(fields).properties().stream()
                .map(it -> orElse("identity.trail.field." + snake(it.getKey()), it.getKey()) + ": " + value(it))
                .collect(Collectors.joining("; "));
    }

    /** The value that one of those a line is about had before and has after it, as their classes; nothing for none. */
    public String own(@Nullable String before, @Nullable String after) {
        if (before == null && after == null) return "";
        return value(before) + " → " + value(after);
    }

    private String value(@Nullable String code) {
        return code == null ? text("identity.trail.nothing") : orElse("trail.value." + code, code);
    }

    private String value(Map.Entry<String, JsonNode> field) {
        return field.getKey().equals("role") ? role(field.getValue().asString()) : value(field.getValue());
    }

    private String value(JsonNode it) {
        if (it.isBoolean()) return text(it.asBoolean() ? "identity.trail.yes" : "identity.trail.no");
        if (it.isArray()) {
            return StreamSupport.stream(it.spliterator(), false)
                    .map(this::value)
                    .map(this::act)
                    .collect(Collectors.joining(", "));
        }
        var text = it.isString() ? it.asString() : it.toString();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Vietnamese.date(LocalDate.parse(text)) : value(text);
    }

    private String role(String code) {
        for (var role : Role.values()) if (role.name().equals(code)) return text("identity.role." + code);
        return code;
    }

    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }

    private String orElse(String key, String otherwise) {
        var found = messages.getMessage(key, null, otherwise, Vietnamese.LOCALE);
        return found == null ? otherwise : found;
    }

    /** {@code expiresOn} is {@code expires_on}, as keys of texts are written. */
    private static String snake(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
