package vn.chungtay.identity.web;

import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.chungtay.identity.store.UserList;
import vn.chungtay.platform.Vietnamese;

/** The rights of a person in one line: what they are, and where. */
public record RightsInWords(MessageSource messages) {

    public String of(UserList.Row user) {
        return user.rights().stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(String right) {
        var parts = right.split(" ", 2);
        return messages.getMessage("identity.role." + parts[0], null, Vietnamese.LOCALE) + " – " + parts[1];
    }
}
