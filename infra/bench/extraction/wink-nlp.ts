import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { ArticlesToRead } from "../extraction.ts";
import { contest } from "../measure.ts";

const wink = winkNLP(model);

contest(({ texts }: ArticlesToRead) => texts.reduce((found, text) => found + wink.readDoc(text).entities().out().length, 0));
