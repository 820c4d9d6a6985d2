package vn.chungtay.standards.web;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.standards.LocalTableId;
import vn.chungtay.standards.model.LocalTableKind;
import vn.chungtay.standards.usecase.DecideLocalTable;
import vn.chungtay.standards.usecase.LoadLocalTable;
import vn.chungtay.standards.usecase.LoadLocalTable.Outcome.Loaded;
import vn.chungtay.standards.usecase.LoadLocalTable.Outcome.Refused;
import vn.chungtay.standards.usecase.ReadLocalTables;

/** Local tables: the list, loading one, and the second person's decision. */
@Controller
@RequestMapping("/standards/local")
class LocalTableController {

    private static final String FORM = "standards/local-form";

    private final ReadLocalTables read;
    private final LoadLocalTable load;
    private final DecideLocalTable decide;

    LocalTableController(ReadLocalTables read, LoadLocalTable load, DecideLocalTable decide) {
        this.read = read;
        this.load = load;
        this.decide = decide;
    }

    @GetMapping
    String list(Model page) {
        var listing = read.all();
        page.addAttribute("rows", listing.rows());
        page.addAttribute("mayLoad", listing.mayLoad());
        return "standards/local-list";
    }

    @GetMapping("/new")
    String form(Model page) {
        page.addAttribute("form", LocalTableForm.blank());
        return showForm(page);
    }

    @PostMapping
    String load(
            @ModelAttribute("form") LocalTableForm form,
            BindingResult errors,
            @RequestParam MultipartFile file,
            Model page,
            RedirectAttributes next)
            throws IOException {
        form.check(errors);
        if (file.isEmpty()) errors.reject("standards.local.error.file");
        if (errors.hasErrors()) return showForm(page);
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return switch (load.load(form.toDraft(name, file.getBytes()))) {
            case Loaded it -> {
                next.addFlashAttribute("notice", "standards.local.loaded");
                yield "redirect:/standards/local/" + it.id().value();
            }
            case Refused it -> {
                page.addAttribute("faults", it.faults());
                yield showForm(page);
            }
        };
    }

    @GetMapping("/{id}")
    String table(@PathVariable UUID id, Model page) {
        page.addAttribute("it", read.one(new LocalTableId(id)));
        return "standards/local-table";
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam boolean approve,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes next) {
        var outcome = decide.decide(new LocalTableId(id), approve, note);
        next.addFlashAttribute("notice", "standards.local.decision." + outcome);
        return "redirect:/standards/local/" + id;
    }

    private String showForm(Model page) {
        page.addAttribute("provinces", read.provinces());
        page.addAttribute("kinds", LocalTableKind.values());
        return FORM;
    }
}
