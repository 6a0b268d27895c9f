package vn.planledger.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.Sent;
import vn.planledger.edge.Uploads;

/** Takes the files chosen in a step's form, each under the type its field is named after. */
@Component
class StepUploads {

    /** @param types of the documents that were taken */
    record Taken(List<String> types, Sent sent) {

        boolean any() {
            return !types.isEmpty();
        }
    }

    private static final String FILE = "file-";

    private final Uploads uploads;
    private final CommandDesk desk;

    StepUploads(Uploads uploads, CommandDesk desk) {
        this.uploads = uploads;
        this.desk = desk;
    }

    /** @throws Refusal of the first file that is not taken; those before it stay */
    Taken take(PlanId plan, String attempt, Map<String, MultipartFile> files) throws IOException {
        var chosen = new LinkedHashMap<>(files);
        chosen.entrySet()
                .removeIf(file -> !file.getKey().startsWith(FILE)
                        || file.getValue().getOriginalFilename() == null
                        || file.getValue().getOriginalFilename().isEmpty());
        var events = new ArrayList<Long>();
        for (var file : chosen.entrySet()) {
            var type = file.getKey().substring(FILE.length());
            events.addAll(take(plan, type, file.getValue(), desk.commandId(attempt + "." + type))
                    .events());
        }
        var types = chosen.keySet().stream()
                .map(name -> name.substring(FILE.length()))
                .toList();
        return new Taken(types, new Sent(attempt, List.copyOf(events)));
    }

    private Sent take(PlanId plan, String type, MultipartFile file, String commandId) throws IOException {
        try {
            return uploads.take(plan, type, file, commandId).sent();
        } catch (Refusal refusal) {
            throw refusal.at(FILE + type);
        }
    }
}
