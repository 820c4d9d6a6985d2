package vn.chungtay.targets.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.documents.DocumentReader;
import vn.chungtay.documents.ReadOutcome.Read;
import vn.chungtay.documents.ReadOutcome.Refused;
import vn.chungtay.documents.TextLine;
import vn.chungtay.platform.web.Words;
import vn.chungtay.targets.TargetSetId;
import vn.chungtay.targets.usecase.LoadSummary;
import vn.chungtay.targets.usecase.LoadSummary.Outcome.Loaded;
import vn.chungtay.targets.usecase.LoadSummary.Outcome.Unreadable;

/** A summary of targets over years that comes in as a file. */
@Controller
class SummaryFileController {

    private final LoadSummary load;
    private final Words words;

    SummaryFileController(LoadSummary load, Words words) {
        this.load = load;
        this.words = words;
    }

    @PostMapping("/targets/sets/{set}/annex/file")
    String take(@PathVariable UUID set, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]", "");
        switch (DocumentReader.standard().read(name, file.getInputStream())) {
            case Refused it -> next.addFlashAttribute("faults", List.of(words.text(it.reason().message())));
            case Read it -> tell(load.load(
                    new TargetSetId(set), it.text().lines().stream().map(TextLine::cells).toList(), name), next);
        }
        return "redirect:/targets/sets/" + set + "/annex";
    }

    private void tell(LoadSummary.Outcome outcome, RedirectAttributes next) {
        switch (outcome) {
            case Loaded it -> next.addFlashAttribute("done", words.text("targets.load.done", it.targets(), it.results()));
            case Unreadable it -> next.addFlashAttribute("faults", it.problems().stream()
                    .map(one -> words.text("targets.load." + one.key(), one.line(), one.value()))
                    .toList());
        }
    }
}
