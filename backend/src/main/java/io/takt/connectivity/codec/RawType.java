package io.takt.connectivity.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a value in 16-bit registers. Integers and decimals stay exact.
 *
 * @param kind      which form
 * @param registers how many registers it takes
 */
public record RawType(Kind kind, int registers) {

    private static final Pattern STRING = Pattern.compile("string\\((\\d{1,3})\\)");

    /** The forms. */
    public enum Kind { BOOL, UINT16, INT16, UINT32, INT32, UINT64, INT64, FLOAT32, FLOAT64, STRING }

    /** Reads the form from its text, such as {@code uint32} or {@code string(16)}; empty if there is no such form. */
    public static Optional<RawType> parse(String text) {
        Matcher string = STRING.matcher(text);
        if (string.matches()) {
            int characters = Integer.parseInt(string.group(1));
            return characters == 0 || characters > 240 ? Optional.empty()
                    : Optional.of(new RawType(Kind.STRING, (characters + 1) / 2));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.STRING && kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(new RawType(kind, registersOf(kind)));
            }
        }
        return Optional.empty();
    }

    public boolean isNumber() {
        return kind != Kind.BOOL && kind != Kind.STRING;
    }

    public boolean isWhole() {
        return isNumber() && kind != Kind.FLOAT32 && kind != Kind.FLOAT64;
    }

    /**
     * Turns registers into a value.
     *
     * @return BigDecimal, Boolean or String
     * @throws ArithmeticException      if a float is not a number
     * @throws IllegalArgumentException if the bytes are no text
     */
    public Object decode(int[] words, WordOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(words.length * 2);
        for (int word : arranged(words, order)) {
            bytes.putShort((short) word);
        }
        bytes.flip();
        return switch (kind) {
            case BOOL -> bytes.getShort() != 0;
            case UINT16, UINT32, UINT64 -> new BigDecimal(new BigInteger(1, bytes.array()));
            case INT16, INT32, INT64 -> new BigDecimal(new BigInteger(bytes.array()));
            case FLOAT32 -> finite(bytes.getFloat());
            case FLOAT64 -> finite(bytes.getDouble());
            case STRING -> text(bytes.array());
        };
    }

    /**
     * Turns a value into registers.
     *
     * @throws IllegalArgumentException if the value does not fit the form
     */
    public int[] encode(Object value, WordOrder order) {
        byte[] bytes = switch (kind) {
            case BOOL -> new byte[] {0, (byte) (truth(value) ? 1 : 0)};
            case UINT16, UINT32, UINT64 -> integer(value, BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits()));
            case INT16, INT32, INT64 -> integer(value, BigInteger.ONE.shiftLeft(bits() - 1).negate(),
                    BigInteger.ONE.shiftLeft(bits() - 1));
            case FLOAT32 -> ByteBuffer.allocate(4).putFloat((float) fitting(value, Float.MAX_VALUE)).array();
            case FLOAT64 -> ByteBuffer.allocate(8).putDouble(fitting(value, Double.MAX_VALUE)).array();
            case STRING -> characters(value.toString());
        };
        int[] words = new int[registers];
        for (int i = 0; i < registers; i++) {
            words[i] = (bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF;
        }
        return arranged(words, order);
    }

    /** Whether a value that came in another form than registers fits this one. */
    public boolean holds(Object value) {
        try {
            encode(value, WordOrder.HIGH_FIRST);
            return true;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    /**
     * What a value says as yes or no.
     *
     * @throws IllegalArgumentException if it says neither
     */
    public static boolean truth(Object value) {
        return switch (value.toString()) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new IllegalArgumentException(value + " is neither true nor false");
        };
    }

    /**
     * The number, if a float of this size can hold it.
     *
     * @throws IllegalArgumentException if it cannot, or if the value is no number
     */
    public static double fitting(Object value, double largest) {
        double number = new BigDecimal(value.toString()).doubleValue();
        if (Math.abs(number) > largest) {
            throw new IllegalArgumentException(value + " is too large");
        }
        return number;
    }

    /** A text is read on from register to register, in whichever order a number's words come. */
    private int[] arranged(int[] words, WordOrder order) {
        return isNumber() ? order.arrange(words) : words;
    }

    private int bits() {
        return registers * 16;
    }

    private byte[] integer(Object value, BigInteger smallest, BigInteger beyond) {
        BigInteger number = exact(value);
        if (number.compareTo(smallest) < 0 || number.compareTo(beyond) >= 0) {
            throw new IllegalArgumentException(value + " does not fit " + kind);
        }
        byte[] bytes = new byte[registers * 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[bytes.length - 1 - i] = number.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    private static BigInteger exact(Object value) {
        try {
            return new BigDecimal(value.toString()).toBigIntegerExact();
        } catch (ArithmeticException | NumberFormatException fraction) {
            throw new IllegalArgumentException(value + " is no whole number", fraction);
        }
    }

    private byte[] characters(String text) {
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        if (given.length > registers * 2) {
            throw new IllegalArgumentException("the text is longer than " + registers * 2 + " bytes");
        }
        return Arrays.copyOf(given, registers * 2);
    }

    private static String text(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != 0) {
            end++;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString().strip();
        } catch (CharacterCodingException noText) {
            throw new IllegalArgumentException("no text in UTF-8", noText);
        }
    }

    private static BigDecimal finite(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new ArithmeticException("not a number");
        }
        return BigDecimal.valueOf(value);
    }

    private static BigDecimal finite(float value) {
        if (Float.isNaN(value) || Float.isInfinite(value)) {
            throw new ArithmeticException("not a number");
        }
        return new BigDecimal(Float.toString(value));
    }

    private static int registersOf(Kind kind) {
        return switch (kind) {
            case BOOL, UINT16, INT16 -> 1;
            case UINT32, INT32, FLOAT32 -> 2;
            case UINT64, INT64, FLOAT64 -> 4;
            case STRING -> throw new IllegalArgumentException("a string's length is its own");
        };
    }
}
