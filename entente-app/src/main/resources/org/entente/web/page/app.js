// Small helps for pages that also work without them: sliders, copies as pictures, reading figures by keyboard, zoom by dragging.
(() => {
  "use strict";

  const day = (text) => Date.parse(text + "T00:00:00Z") / 86400000;
  const text = (days) => new Date(days * 86400000).toISOString().slice(0, 10);

  // A date field gets a slider beside it; the field stays what is sent.
  function slider(box) {
    const field = box.querySelector("input[type=date]");
    if (!field || box.querySelector("input[type=range]")) return;
    const range = document.createElement("input");
    range.type = "range";
    range.min = day(field.min);
    range.max = day(field.max);
    range.step = box.dataset.step || 1;
    range.value = day(field.value || field.max);
    range.setAttribute("aria-label", box.dataset.label || "");
    range.setAttribute("aria-valuetext", field.value);
    range.addEventListener("input", () => {
      field.value = text(Math.min(Number(range.value), Number(range.max)));
      range.setAttribute("aria-valuetext", field.value);
    });
    range.addEventListener("change", () => field.form.requestSubmit());
    field.before(range);
  }

  // Other sliders say their value and send their form when they are let go.
  function live(form) {
    form.querySelectorAll("input[type=range][data-live]").forEach((range) => {
      const out = form.querySelector(`output[for="${range.id}"]`);
      range.addEventListener("input", () => { if (out) out.value = range.value; });
      range.addEventListener("change", () => form.requestSubmit());
    });
  }

  // A picture is drawn from the figure's own file, so its title and source are in it.
  function png(button) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      const image = new Image();
      image.src = button.dataset.svg;
      await image.decode();
      const canvas = document.createElement("canvas");
      const scale = 2;
      canvas.width = image.naturalWidth * scale;
      canvas.height = image.naturalHeight * scale;
      const pen = canvas.getContext("2d");
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(blob);
        link.download = button.dataset.name;
        link.click();
        button.dataset.done = String(blob.size);
        URL.revokeObjectURL(link.href);
      }, "image/png");
    });
  }

  // With the arrow keys a figure reads out its table, row by row.
  function reader(plot) {
    const rows = plot.closest("figure")?.querySelectorAll("tbody tr") || [];
    const heads = [...(plot.closest("figure")?.querySelectorAll("thead th") || [])].map((head) => head.textContent);
    const out = document.getElementById("readout");
    let at = -1;
    plot.addEventListener("blur", () => out.classList.remove("seen"));
    plot.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step || !rows.length) return;
      event.preventDefault();
      at = Math.min(rows.length - 1, Math.max(0, at + step));
      out.classList.add("seen");
      out.textContent = [...rows[at].cells].map((cell, i) => (i ? heads[i] + " " : "") + cell.textContent).join(", ");
    });
  }

  // Dragging over a time axis asks for that stretch.
  function zoom(box) {
    const form = document.getElementById(box.dataset.zoom);
    box.querySelectorAll(".plot").forEach((plot) => {
      let from = null;
      const share = (event) => {
        const chart = [...plot.querySelectorAll("svg")].find((each) => each.clientWidth > 0);
        const area = chart.getBoundingClientRect();
        const unit = chart.viewBox.baseVal.width;
        const narrow = unit < 500;
        const x = (event.clientX - area.left) / area.width * unit;
        const left = narrow ? 36 : 44;
        const right = unit - (narrow ? 14 : 148);
        return Math.min(1, Math.max(0, (x - left) / (right - left)));
      };
      plot.addEventListener("pointerdown", (event) => { from = share(event); });
      plot.addEventListener("pointerup", (event) => {
        const to = share(event);
        if (from === null || Math.abs(to - from) < 0.04) { from = null; return; }
        const first = Number(box.dataset.from);
        const last = Number(box.dataset.to) + 1;
        const years = [from, to].sort((a, b) => a - b).map((each) => Math.floor(first + each * (last - first)));
        form.elements.from.value = years[0];
        form.elements.to.value = Math.min(years[1], last - 1);
        form.requestSubmit();
      });
    });
  }

  // Alerts are added as they come; one that stands there already is not added again.
  function alerts(list) {
    const source = new EventSource(list.dataset.alerts + "?after=" + encodeURIComponent(list.dataset.after));
    const line = (cls, content) => {
      const p = document.createElement("p");
      p.className = cls;
      p.textContent = content;
      return p;
    };
    source.addEventListener("alert", (event) => {
      const alert = JSON.parse(event.data);
      if ([...list.children].some((each) => each.dataset.alert === alert.id)) return;
      const item = document.createElement("li");
      item.dataset.alert = alert.id;
      item.append(line("", `${alert.day} ${alert.rule}: ${alert.text}`), ...alert.evidence.map((each) => line("why soft", each)));
      list.prepend(item);
      list.parentElement.querySelector("[data-no-alerts]").hidden = true;
    });
    addEventListener("pagehide", () => source.close());
  }

  function dress(root) {
    const all = (selector) => [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)];
    all("[data-slider]").forEach(slider);
    all("form").forEach(live);
    all("button.png").forEach(png);
    all(".plot").forEach(reader);
    all("[data-zoom]").forEach(zoom);
    all("[data-alerts]").forEach(alerts);
    all("[data-now]").forEach((form) => form.addEventListener("change", (event) => {
      if (event.target.matches("input[type=checkbox], select, input[type=number]")) form.requestSubmit();
    }));
  }

  dress(document);
  document.body.addEventListener("htmx:load", (event) => { if (event.detail.elt !== document.body) dress(event.detail.elt); });
})();
