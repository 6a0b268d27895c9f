package vn.planledger.dashboard;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.query.shared.Slice;

/** All figures, counted when they are asked for. */
@Component
public class Dashboard {

    private final List<Counted> figures;

    Dashboard(List<Counted> figures) {
        this.figures =
                figures.stream().sorted(Comparator.comparing(Counted::kind)).toList();
    }

    public List<Figure> all(Slice slice) {
        return figures.stream().map(figure -> count(figure, slice)).toList();
    }

    public Figure one(FigureKind kind, Slice slice) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .map(figure -> count(figure, slice))
                .findFirst()
                .orElseThrow();
    }

    private static Figure count(Counted figure, Slice slice) {
        return new Figure(figure.kind(), figure.lines(slice));
    }
}
