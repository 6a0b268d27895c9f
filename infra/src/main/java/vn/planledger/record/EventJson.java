package vn.planledger.record;

import java.util.Map;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.planledger.command.EventNames;
import vn.planledger.command.shared.RecordedEvent;

/** Events as JSON under their logical names: the contract of the record. */
public final class EventJson extends Jackson3Serializer {

    private final Map<String, Class<? extends RecordedEvent>> byName = EventNames.all();

    private EventJson(Builder builder) {
        super(builder);
    }

    public static EventJson create() {
        return new EventJson(Jackson3Serializer.builder().jsonMapperBuilderCustomizer(Json::customize));
    }

    @Override
    @SuppressWarnings("rawtypes") // as the overridden method declares it
    public SerializedType typeForClass(Class type) {
        return type != null && RecordedEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(
                        EventNames.of(type), getRevisionResolver().revisionOf(type))
                : super.typeForClass(type);
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        var event = byName.get(type.getName());
        return event == null ? super.classForType(type) : event;
    }
}
