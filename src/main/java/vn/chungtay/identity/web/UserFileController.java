package vn.chungtay.identity.web;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.chungtay.identity.store.UserList;
import vn.chungtay.identity.usecase.FindUsers;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.RowSource;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.platform.web.Downloads;

/** The list of users as a file, with the columns of the page. */
@Controller
@RequestMapping("/users/file")
class UserFileController {

    private final FindUsers users;
    private final MessageSource messages;

    UserFileController(FindUsers users, MessageSource messages) {
        this.users = users;
        this.messages = messages;
    }

    @GetMapping
    ResponseEntity<Resource> file(@RequestParam(defaultValue = "") String q, @RequestParam SheetFormat format) {
        var title = text("identity.users.title");
        var columns = List.of(
                Column.text(text("identity.full_name"), 28),
                Column.text(text("identity.user_name"), 22),
                Column.text(text("identity.agency"), 36),
                Column.text(text("identity.users.rights"), 48),
                Column.text(text("identity.account.state"), 18));
        var rows = RowSource.of(users.export(q).stream().<List<?>>map(this::cells).toList());
        return Downloads.of(SheetFile.write(format, new Table(title, List.of(title), columns, rows)), "nguoi-dung");
    }

    private List<?> cells(UserList.Row it) {
        var rights = new RightsInWords(messages).of(it);
        var state = text(it.disabled() ? "identity.user.disabled" : "identity.user.active");
        return List.of(it.fullName(), it.userName(), it.agency(), rights, state);
    }

    private String text(String key) {
        return messages.getMessage(key, null, Vietnamese.LOCALE);
    }
}
