package org.fests.automaton;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/**
 * Functions from letters to numbers as ordered decision diagrams: a branch asks for one symbol, a
 * leaf holds the value. Equal functions are the same node (Bryant 1986), so 20 symbols do not make
 * a million letters.
 */
final class Diagrams {
  /** A node; a leaf has the symbol {@link #LEAF} and its value twice. */
  private record Node(int symbol, int low, int high) {}

  /** Is told each path of a diagram. */
  @FunctionalInterface
  interface PathVisitor {
    void path(Cube condition, int value);
  }

  private static final int LEAF = Integer.MAX_VALUE; // below every symbol
  private final Interner<Node> nodes = new Interner<>();

  int size() {
    return nodes.size();
  }

  int leaf(int value) {
    return nodes.number(new Node(LEAF, value, value));
  }

  private int branch(int symbol, int low, int high) {
    return low == high ? low : nodes.number(new Node(symbol, low, high));
  }

  /** Returns the function that has one value where the condition holds and one elsewhere. */
  int of(Cube condition, int value, int otherwise) {
    int yes = leaf(value);
    int no = leaf(otherwise);
    int[] symbols =
        Cube.union(condition.required(), condition.forbidden()).stream()
            .mapToInt(Integer::intValue)
            .toArray();
    for (int k = symbols.length - 1; k >= 0; k--) {
      yes =
          condition.required().contains(symbols[k])
              ? branch(symbols[k], no, yes)
              : branch(symbols[k], yes, no);
    }
    return yes;
  }

  /** Returns the function's value for the letter. */
  int value(int root, long[] letter) {
    Node node = nodes.value(root);
    while (node.symbol() != LEAF) {
      node = nodes.value(Bits.has(letter, node.symbol()) ? node.high() : node.low());
    }
    return node.low();
  }

  /** Returns the function with its values replaced. */
  int map(int root, IntUnaryOperator replace) {
    return map(root, replace, new HashMap<>());
  }

  private int map(int root, IntUnaryOperator replace, Map<Integer, Integer> done) {
    Integer known = done.get(root);
    if (known != null) {
      return known;
    }
    Node node = nodes.value(root);
    int mapped =
        node.symbol() == LEAF
            ? leaf(replace.applyAsInt(node.low()))
            : branch(
                node.symbol(), map(node.low(), replace, done), map(node.high(), replace, done));
    done.put(root, mapped);
    return mapped;
  }

  /** Returns the function that combines two, letter by letter. */
  int combine(int left, int right, IntBinaryOperator operator) {
    return combine(left, right, operator, new HashMap<>());
  }

  private int combine(int left, int right, IntBinaryOperator operator, Map<Long, Integer> done) {
    long key = (long) left << 32 | right;
    Integer known = done.get(key);
    if (known != null) {
      return known;
    }
    Node a = nodes.value(left);
    Node b = nodes.value(right);
    int symbol = Math.min(a.symbol(), b.symbol());
    int combined;
    if (symbol == LEAF) {
      combined = leaf(operator.applyAsInt(a.low(), b.low()));
    } else {
      boolean fromA = a.symbol() == symbol;
      boolean fromB = b.symbol() == symbol;
      int low = combine(fromA ? a.low() : left, fromB ? b.low() : right, operator, done);
      int high = combine(fromA ? a.high() : left, fromB ? b.high() : right, operator, done);
      combined = branch(symbol, low, high);
    }
    done.put(key, combined);
    return combined;
  }

  /** Copies a function from other diagrams into these. */
  int copy(Diagrams source, int root, Map<Integer, Integer> done) {
    Integer known = done.get(root);
    if (known != null) {
      return known;
    }
    Node node = source.nodes.value(root);
    int copy =
        node.symbol() == LEAF
            ? leaf(node.low())
            : branch(
                node.symbol(), copy(source, node.low(), done), copy(source, node.high(), done));
    done.put(root, copy);
    return copy;
  }

  /** Returns the values that the function takes, in the order in which its paths come to them. */
  Set<Integer> values(int root) {
    Set<Integer> values = new LinkedHashSet<>();
    values(root, new HashSet<>(), values);
    return values;
  }

  private void values(int root, Set<Integer> seen, Set<Integer> values) {
    Node node = nodes.value(root);
    if (node.symbol() == LEAF) {
      values.add(node.low());
    } else if (seen.add(root)) {
      values(node.low(), seen, values);
      values(node.high(), seen, values);
    }
  }

  /** Tells the visitor each path, with symbols that are false before those that are true. */
  void visit(int root, PathVisitor visitor) {
    visit(root, Cube.ANY, visitor);
  }

  private void visit(int root, Cube path, PathVisitor visitor) {
    Node node = nodes.value(root);
    if (node.symbol() == LEAF) {
      visitor.path(path, node.low());
      return;
    }
    List<Integer> asked = List.of(node.symbol());
    List<Integer> absent = Cube.union(path.forbidden(), asked);
    List<Integer> present = Cube.union(path.required(), asked);
    visit(node.low(), new Cube(path.required(), absent), visitor);
    visit(node.high(), new Cube(present, path.forbidden()), visitor);
  }
}
