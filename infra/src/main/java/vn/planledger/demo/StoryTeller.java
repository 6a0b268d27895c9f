package vn.planledger.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.DocumentId;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.PlanCommand.AddDocument;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.plan.PlanId;
import vn.planledger.document.DocumentStore;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.FillableStep;
import vn.planledger.edge.FillableSteps;
import vn.planledger.process.engine.EngineClock;

/** Takes a plan through its story with real commands, reading each form as any other client would. */
@Component
@Profile("embedded")
class StoryTeller {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long PAUSE_MILLIS = 20;

    private final Commands commands;
    private final FillableSteps steps;
    private final EngineClock engine;
    private final DocumentStore documents;

    StoryTeller(Commands commands, FillableSteps steps, EngineClock engine, DocumentStore documents) {
        this.commands = commands;
        this.steps = steps;
        this.engine = engine;
        this.documents = documents;
    }

    void tell(Story story) throws IOException {
        var plan = story.registration().plan();
        commands.send(story.registration(), story.registrar(), "register:" + plan);
        for (int i = 0; i < story.steps().size(); i++) {
            var key = plan + ":" + i;
            if (commands.find(key).isEmpty()) {
                complete(story, story.steps().get(i), key);
            }
        }
    }

    private void complete(Story story, StoryStep step, String key) throws IOException {
        var plan = story.registration().plan();
        var form = await(plan, step.step());
        var opened = form.open().opened();
        var actor = story.cast().get(opened.role()).actingFor(opened.organisation());
        for (var document : form.documents()) {
            if (document.required() && document.belongsTo(step.outcome())) {
                commands.send(document(story, step, document, key), actor, key + ":" + document.type());
            }
        }
        var data = new TreeMap<String, String>();
        form.fields().stream()
                .filter(field -> field.required() || step.data().containsKey(field.name()))
                .filter(field -> field.belongsTo(step.outcome()))
                .forEach(field -> data.put(field.name(), step.data().getOrDefault(field.name(), filler(story, field))));
        commands.send(
                new CompleteStep(plan, step.step(), step.outcome(), data, step.on(), step.basis(), null), actor, key);
    }

    private static String filler(Story story, FormField field) {
        return switch (field.type()) {
            case INTEGER -> "0";
            case BOOLEAN -> "false";
            case CHOICE -> field.allowed().get(0);
            case DATE -> story.registration().happenedOn().toString();
            case TEXT, LONG_TEXT -> story.placeholder();
            case DOCUMENT_NUMBER -> story.registration().source() == null ? "VB-MH" : story.placeholder();
        };
    }

    private AddDocument document(Story story, StoryStep step, FormDocument wanted, String key) throws IOException {
        var id = CommandDesk.identityOf("demo:" + key + ":" + wanted.type());
        var text = story.registration().title() + "\n" + wanted.type() + "\n" + story.placeholder() + "\n";
        var staged = documents.stage(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new AddDocument(
                story.registration().plan(),
                new DocumentId(id),
                wanted.type(),
                wanted.type() + ".txt",
                "text/plain",
                staged.size(),
                staged.sha256(),
                step.on(),
                step.basis());
    }

    /** Windows and other timers of a story lie in the past: they fire at once, but in a transaction of their own. */
    private FillableStep await(PlanId plan, String step) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = steps.find(plan, step);
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(plan + " never reached " + step);
            }
            engine.wakeUp();
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
