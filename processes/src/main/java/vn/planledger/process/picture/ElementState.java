package vn.planledger.process.picture;

/** How far an element of a procedure has come; the class name in the picture is its lower-case name. */
public enum ElementState {
    /** Đã xong. */
    DONE("đã xong", "#e6f4ea", "#1e6b34"),
    /** Đang mở. */
    CURRENT("đang mở", "#fff3cd", "#8a5a00"),
    /** Quá hạn. */
    OVERDUE("quá hạn", "#fde2e1", "#a4201a");

    private final String words;
    private final String fill;
    private final String stroke;

    ElementState(String words, String fill, String stroke) {
        this.words = words;
        this.fill = fill;
        this.stroke = stroke;
    }

    String words() {
        return words;
    }

    String fill() {
        return fill;
    }

    String stroke() {
        return stroke;
    }
}
