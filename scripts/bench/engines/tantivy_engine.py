"""tantivy (PyPI) with its English stemmer, driven like the other engines: argument 1 is the data file."""
import json
import re
import resource
import sys
import time

import tantivy

data = json.load(open(sys.argv[1], encoding="utf-8"))
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
builder = tantivy.SchemaBuilder()
builder.add_text_field("text", stored=False, tokenizer_name="en_stem")
builder.add_unsigned_field("place", stored=True)
index = tantivy.Index(builder.build())
writer = index.writer(64_000_000, 1)
for place, text in enumerate(data["texts"]):
    writer.add_document(tantivy.Document(text=text, place=place))
writer.commit()
writer.wait_merging_threads()
index.reload()
searcher = index.searcher()
index_ms = (time.perf_counter() - start) * 1000
memory = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


def search(text):
    query = index.parse_query(" ".join(re.findall(r"\w+", text.lower())), ["text"])
    hits = searcher.search(query, 10).hits
    return [searcher.doc(address)["place"][0] for _, address in hits]


for question in data["warmUp"]:
    search(question["text"])
times, first = [], 0
for question in data["questions"] * 5:
    asked = time.perf_counter()
    found = search(question["text"])
    times.append((time.perf_counter() - asked) * 1000)
    first += bool(found) and found[0] == question["answer"]
times.sort()
at = lambda share: times[max(0, -(-int(share * 1000) * len(times) // 1000) - 1)]
print(json.dumps({"indexMs": index_ms, "memory": memory, "p50": at(0.5), "p95": at(0.95), "p99": at(0.99),
                  "first": first / len(times), "queries": len(times)}))
