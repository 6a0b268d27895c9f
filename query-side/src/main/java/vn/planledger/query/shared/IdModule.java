package vn.planledger.query.shared;

import java.lang.reflect.InvocationTargetException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.planledger.command.shared.Id;

/** Writes every typed id as its text and reads it back through its one constructor. */
public final class IdModule extends SimpleModule {

    public IdModule() {
        super("planledger-ids");
        addSerializer(new Writer());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
    }

    private static final class Writer extends StdSerializer<Id> {

        Writer() {
            super(Id.class);
        }

        @Override
        public void serialize(Id id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return Id.class.isAssignableFrom(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Id.class.isAssignableFrom(type);
        }
    }

    private static final class Reader extends ValueDeserializer<Id> {

        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Id deserialize(JsonParser json, DeserializationContext context) {
            try {
                return (Id) type.getDeclaredConstructor(String.class).newInstance(json.getValueAsString());
            } catch (InvocationTargetException refused) {
                throw context.weirdStringException(json.getValueAsString(), type, String.valueOf(refused.getCause()));
            } catch (ReflectiveOperationException malformed) {
                throw context.instantiationException(type, malformed);
            }
        }
    }
}
